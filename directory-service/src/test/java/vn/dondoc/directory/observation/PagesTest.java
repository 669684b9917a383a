package vn.dondoc.directory.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void a_form_feed_begins_a_page_and_belongs_to_the_one_before() {
        var pages = new Pages("ab\fcd\f\fe");
        assertEquals(1, pages.at(0));
        assertEquals(1, pages.at(2));
        assertEquals(2, pages.at(3));
        assertEquals(4, pages.at(7));
    }

    @Test
    void a_text_without_form_feeds_tells_no_page() {
        assertNull(new Pages("abc").at(1));
    }
}
