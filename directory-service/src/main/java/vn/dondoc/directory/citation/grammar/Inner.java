package vn.dondoc.directory.citation.grammar;

/** The citations that stand behind the one whose title is being read; their own ends are known already. */
interface Inner {

    /** True when a citation begins at this token. */
    boolean beginsAt(int token);

    /** False when citations in it are nested so deep that no person wrote them. */
    boolean nestable(int token);

    /** Takes the citation that begins here, and those joined to it, into the title; answers the token after them. */
    int claim(int token);
}
