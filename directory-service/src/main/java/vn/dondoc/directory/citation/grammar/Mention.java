package vn.dondoc.directory.citation.grammar;

import org.jspecify.annotations.Nullable;

/** A head with the title found for it. */
record Mention(Head head, @Nullable Title title) {

    int from() {
        return head.from();
    }

    /** The token after its last. */
    int end() {
        return title == null ? head.to() : title.end();
    }

    Mention inside() {
        return title == null ? this : new Mention(head, title.inside());
    }
}
