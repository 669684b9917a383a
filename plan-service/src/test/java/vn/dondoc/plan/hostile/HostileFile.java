package vn.dondoc.plan.hostile;

/**
 * A row of the table.
 *
 * @param what it is, in words
 * @param name as its sender calls it
 * @param code of the refusal; empty for a file that is taken
 */
record HostileFile(String what, String name, byte[] content, int status, String code) {

    static HostileFile taken(String what, String name, byte[] content) {
        return new HostileFile(what, name, content, 201, "");
    }

    static HostileFile secret(String what, String name, byte[] content) {
        return new HostileFile(what, name, content, 422, "import.state-secret");
    }

    static HostileFile tooLarge(String what, String name, byte[] content) {
        return new HostileFile(what, name, content, 413, "import.too-large");
    }

    static HostileFile unsupported(String what, String name, byte[] content) {
        return new HostileFile(what, name, content, 415, "import.unsupported-type");
    }

    static HostileFile refused(String what, String name, byte[] content, String code) {
        return new HostileFile(what, name, content, 422, code);
    }

    boolean isTaken() {
        return code.isEmpty();
    }
}
