package vn.dondoc.directory.citation.grammar;

import java.util.List;
import vn.dondoc.directory.citation.text.Finding;

/**
 * Where a title stands, in tokens.
 *
 * @param from its first token, after "về" and the opening quote
 * @param to after its last, before the closing quote
 * @param core after its last but for year and place, which an unquoted title gives up to the title that holds it
 * @param end after everything, the closing quote included
 */
record Title(int from, int to, int core, int end, List<Finding> findings) {

    /** This title inside another one: the year or place after it is the outer one's. */
    Title inside() {
        return core == to ? this : new Title(from, core, core, core, findings);
    }
}
