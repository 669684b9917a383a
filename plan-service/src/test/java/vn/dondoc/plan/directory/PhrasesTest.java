package vn.dondoc.plan.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.unitcopy.UnitRef;

class PhrasesTest {

    @Test
    void a_reason_that_is_not_known_yet_breaks_nothing() throws IOException {
        assertEquals(List.of("A"), codes("""
                {"kind": "UNIT", "code": "A", "score": 1, "reason": "INVENTED_TOMORROW", "former": {"name": "B"},
                 "members": [{"id": "018f0000-0000-7000-8000-000000000000", "code": "A", "name": "Phòng A"}]}"""));
    }

    @Test
    void a_distant_suggestion_fills_no_unit_in() throws IOException {
        assertEquals(List.of(), codes("""
                {"kind": "UNIT", "code": "A", "score": 0.8, "reason": "FORMER_NAME",
                 "members": [{"id": "018f0000-0000-7000-8000-000000000000", "code": "A", "name": "Phòng A"}]}"""));
    }

    private static List<String> codes(String match) throws IOException {
        var answer = DirectoryApi.json(new ObjectMapper()).readValue("""
                {"results": [{"phrase": "Phòng A", "matches": [%s], "resolved": false}]}""".formatted(match), Phrases.Answer.class);
        return answer.results().getFirst().units().stream().map(UnitRef::code).toList();
    }
}
