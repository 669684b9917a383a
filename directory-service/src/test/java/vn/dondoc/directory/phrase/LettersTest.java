package vn.dondoc.directory.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;

class LettersTest {

    private static final List<String> TEXTS = List.of(
            "Phòng Tổ chức - Hành chính - Quản trị",
            "ĂÂĐÊÔƠƯ ăâđêôơư áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ",
            "Сао Ваng, Ноà, Ðông, Ɖoài",
            "000.00.00.H56; H55.242_%\\",
            "Sở KH&ĐT (cũ) “A”…",
            "漢字 số 1");

    @Test
    void signs_spaces_and_case_do_not_count() {
        assertEquals(Letters.of("phòngtổchứchànhchính"), Letters.of("Phòng  TỔ CHỨC - Hành chính."));
    }

    @Test
    void an_old_place_of_the_tone_mark_is_the_same_letters() {
        for (var pair : List.of(
                List.of("Uỷ ban", "Ủy ban"), List.of("Hoà Bình", "Hòa Bình"), List.of("Thuỷ lợi", "Thủy lợi"))) {
            assertEquals(Letters.of(pair.getFirst()), Letters.of(pair.getLast()));
        }
    }

    @Test
    void another_tone_is_another_letter() {
        assertNotEquals(Letters.of("sư nghiệp"), Letters.of("sự nghiệp"));
        assertEquals(Letters.bare("sư nghiệp"), Letters.bare("sự nghiệp"));
    }

    @Test
    void cyrillic_and_icelandic_letters_count_as_what_they_look_like() {
        assertEquals(Letters.of("Đoàn"), Letters.of("Ðоàn"));
        assertEquals(Letters.of("Cao"), Letters.of("Сао"));
    }

    @Test
    void the_database_bares_letters_in_the_same_way() throws IOException, SQLException {
        try (var postgres = TestStack.database()) {
            migrate(postgres);
            for (var text : TEXTS) {
                assertEquals(Letters.bare(text), bare(postgres, text));
                var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
                assertEquals(Letters.bare(text), bare(postgres, decomposed));
            }
        }
    }

    private static void migrate(EmbeddedPostgres postgres) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("db/kit", "db/migration")
                .load()
                .migrate();
    }

    private static String bare(EmbeddedPostgres postgres, String text) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var select = connection.prepareStatement("select spelling_bare(?)")) {
            select.setString(1, text);
            var row = select.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
