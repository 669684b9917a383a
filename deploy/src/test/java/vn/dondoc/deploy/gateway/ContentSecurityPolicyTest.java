package vn.dondoc.deploy.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

    private static final Path BUILT_PAGE = Path.of("../frontend/dist/index.html");

    @Test
    void nothing_inline_and_nothing_foreign_is_allowed() {
        assertFalse(ContentSecurityPolicy.TEXT.contains("unsafe"), ContentSecurityPolicy.TEXT);
        assertFalse(ContentSecurityPolicy.TEXT.contains("*"), ContentSecurityPolicy.TEXT);
    }

    @Test
    void a_hash_is_as_browsers_compute_it() {
        assertEquals("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", ContentSecurityPolicy.hash(""));
    }

    @Test
    void nginx_says_the_same() throws IOException {
        assertTrue(Files.readString(Path.of("images/nginx.conf")).contains('"' + ContentSecurityPolicy.TEXT + '"'));
    }

    @Test
    void every_style_tag_of_the_built_page_is_known() throws IOException {
        assumeTrue(Files.exists(BUILT_PAGE));
        Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL)
                .matcher(Files.readString(BUILT_PAGE))
                .results()
                .map((MatchResult tag) -> tag.group(1))
                .forEach(text -> assertTrue(ContentSecurityPolicy.STYLE_TAGS.contains(text), text));
    }
}
