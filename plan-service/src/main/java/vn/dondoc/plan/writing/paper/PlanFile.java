package vn.dondoc.plan.writing.paper;

/** A file with the name under which it is saved. */
final class PlanFile {

    private final String name;
    private final byte[] content;

    PlanFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
