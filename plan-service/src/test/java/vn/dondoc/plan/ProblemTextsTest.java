package vn.dondoc.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void every_problem_speaks_both_languages() {
        assertEquals(
                ResourceBundle.getBundle("problems", Locale.of("vi")).keySet(),
                ResourceBundle.getBundle("problems", Locale.ENGLISH).keySet());
    }
}
