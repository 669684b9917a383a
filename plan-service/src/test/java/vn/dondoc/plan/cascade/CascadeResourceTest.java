package vn.dondoc.plan.cascade;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class CascadeResourceTest {

    private static final String PLANS = As.V1 + "/plans/";
    private static final AtomicInteger NUMBERS = new AtomicInteger(8100);
    private static final String OWN_PLAN =
            "1. Các phòng, ban xây dựng kế hoạch thực hiện tại đơn vị trước ngày 08/3/2024.\n";

    @Nested
    class AsCoordinator {

        @Test
        void the_basis_of_a_plan_proposes_what_it_carries_out() {
            var province = issued(province(), "Chỉ thị số 01/CT-X");
            var plan = accepted(office(), reference(province));
            cascade(As.coordinator(), plan)
                    .statusCode(200)
                    .body("upper", hasSize(1))
                    .body("upper[0].depth", equalTo(1))
                    .body("upper[0].link.kind", equalTo("IMPLEMENTS"))
                    .body("upper[0].link.status", equalTo("PROPOSED"))
                    .body("upper[0].link.upper.id", equalTo(province.path("id")))
                    .body("upper[0].link.allowedActions", contains("ACCEPT", "REJECT"));
            decide(As.coordinator(), plan, true).statusCode(200).body("status", equalTo("ACCEPTED"));
            decide(As.coordinator(), plan, true).statusCode(409).body("code", equalTo("link.decided"));
        }

        @Test
        void a_document_that_is_no_plan_here_is_connected_when_the_plan_is_issued() {
            var number = next() + "/KH-UBND";
            var plan = accepted(office(), "Kế hoạch số " + number);
            decide(As.coordinator(), plan, true)
                    .statusCode(200)
                    .body("number", equalTo(number))
                    .body("upper", nullValue());
            var province = issue(
                    As.role("coordinator", "UBNDTINH"),
                    accepted(As.role("coordinator", "UBNDTINH"), number, "UBNDTINH", "Chỉ thị số 01/CT-X"));
            cascade(As.coordinator(), plan)
                    .body("upper[0].link.upper.id", equalTo(province.path("id")))
                    .body("upper[0].link.status", equalTo("PROPOSED"));
        }

        @Test
        void units_that_owe_their_own_plan_are_told_apart() {
            var upper = issued(office(), "Chỉ thị số 01/CT-X");
            var onTime = accepted(As.coordinator(), next() + "/KH-TH", "TONGHOP", reference(upper), "2024-03-01");
            decide(As.coordinator(), onTime, true);
            issue(As.coordinator(), onTime);
            var late = accepted(As.coordinator(), next() + "/KH-KT", "KINHTE", reference(upper), "2024-03-20");
            decide(As.coordinator(), late, true);
            issue(As.coordinator(), late);
            cascade(As.coordinator(), upper)
                    .body("owed", hasSize(1))
                    .body("owed[0].dueOn", equalTo("2024-03-07"))
                    .body("owed[0].counts.onTime", equalTo(1))
                    .body("owed[0].counts.late", equalTo(1))
                    .body("owed[0].counts.missing", equalTo(6))
                    .body("owed[0].units.find { it.unit.code == 'TONGHOP' }.plan.id", equalTo(onTime.path("id")))
                    .body("owed[0].units.find { it.unit.code == 'HCC' }.state", equalTo("MISSING"))
                    .body("lower.plan.id", containsInAnyOrder(onTime.<String>path("id"), late.<String>path("id")));
        }

        @Test
        void the_figures_of_lower_plans_roll_up_at_any_depth() {
            var top = issued(province(), "Chỉ thị số 01/CT-X");
            var middle = issued(office(), reference(top));
            decide(As.coordinator(), middle, true);
            var bottom = accepted(As.coordinator(), next() + "/KH-TH", "TONGHOP", reference(middle));
            decide(As.coordinator(), bottom, true);
            issue(As.coordinator(), bottom);
            var parts = cascade(As.coordinator(), middle).extract().<Integer>path("lower[0].own.total");
            cascade(As.role("coordinator", "UBNDTINH"), top)
                    .body("lower", hasSize(1))
                    .body("lower[0].own.total", equalTo(parts))
                    .body("lower[0].own.openLate", equalTo(parts))
                    .body("lower[0].below.plans", equalTo(1))
                    .body("lower[0].below.figures.total", equalTo(parts));
            cascade(As.coordinator(), bottom)
                    .body("upper.depth", contains(1, 2))
                    .body("upper[1].link.upper.id", equalTo(top.path("id")))
                    .body("upper[1].link.allowedActions", empty());
        }

        @Test
        void a_link_that_closes_a_circle_is_refused_at_any_length() {
            var top = issued(office(), "Chỉ thị số 01/CT-X");
            var middle = issued(office(), "Chỉ thị số 01/CT-X");
            var bottom = issued(office(), "Chỉ thị số 01/CT-X");
            link(As.coordinator(), middle, top).statusCode(201).body("status", equalTo("ACCEPTED"));
            link(As.coordinator(), bottom, middle).statusCode(201);
            link(As.coordinator(), top, bottom).statusCode(409).body("code", equalTo("link.circle"));
            link(As.coordinator(), top, top).statusCode(409).body("code", equalTo("link.itself"));
            link(As.coordinator(), bottom, middle).statusCode(409).body("code", equalTo("constraint.plan_link_once"));
            link(As.coordinator(), bottom, top).statusCode(201);
        }

        @Test
        void an_unclear_question_is_400_and_an_old_version_412() {
            var plan = accepted(office(), "Kế hoạch số " + next() + "/KH-UBND");
            As.json(As.coordinator(), "{\"kind\": \"BASED_ON\"}")
                    .post(PLANS + plan.path("id") + "/links")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("link.nothing-named"));
            As.json(As.coordinator(), "{\"number\": \"12\"}")
                    .post(PLANS + plan.path("id") + "/links")
                    .then()
                    .statusCode(400);
            var id = cascade(As.coordinator(), plan).extract().<String>path("upper[0].link.id");
            var decision = As.V1 + "/links/" + id + "/decision";
            As.json(As.coordinator(), "{\"accepted\": true}")
                    .post(decision)
                    .then()
                    .statusCode(428);
            As.json(As.coordinator().header("If-Match", "\"9\""), "{\"accepted\": true}")
                    .post(decision)
                    .then()
                    .statusCode(412);
            As.json(As.coordinator().header("If-Match", "\"0\""), "{}")
                    .post(decision)
                    .then()
                    .statusCode(400);
        }
    }

    @Nested
    class AsOthers {

        @Test
        void an_upper_plan_that_may_not_be_seen_stays_a_number() {
            var elsewhere = accepted(
                    As.role("coordinator", "UBNDTINH"), next() + "/KH-CAT", "CONGANTINH", "Chỉ thị số 01/CT-X");
            issue(As.role("coordinator", "UBNDTINH"), elsewhere);
            var plan = issued(office(), reference(elsewhere));
            cascade(As.role("coordinator", "UBNDTINH"), plan)
                    .body("upper[0].link.upper.id", equalTo(elsewhere.path("id")));
            cascade(As.coordinator(), plan)
                    .body("upper[0].link.number", equalTo(number(elsewhere)))
                    .body("upper[0].link.upper", nullValue());
        }

        @Test
        void a_unit_sees_what_it_owes_itself_and_nobody_elses() {
            var upper = issued(office(), "Chỉ thị số 01/CT-X");
            var draft = accepted(As.coordinator(), next() + "/KH-KT", "KINHTE", reference(upper));
            cascade(As.coordinator(), upper).body("lower.plan.id", contains(draft.<String>path("id")));
            cascade(As.officerOf("TONGHOP"), upper)
                    .statusCode(200)
                    .body("lower", empty())
                    .body("owed[0].units.unit.code", contains("TONGHOP"))
                    .body("allowedActions", empty());
            cascade(As.coordinator(), upper).body("allowedActions", contains("LINK"));
        }

        @Test
        void another_office_finds_nothing_and_others_decide_nothing() {
            var upper = issued(office(), "Chỉ thị số 01/CT-X");
            var plan = issued(office(), reference(upper));
            cascade(As.coordinatorElsewhere(), plan).statusCode(404);
            cascade(As.liaison(), plan).statusCode(404);
            decide(As.headOf("TONGHOP"), plan, true).statusCode(403);
            link(As.headOf("TONGHOP"), plan, upper).statusCode(403);
            link(As.officerOf("TONGHOP"), plan, upper).statusCode(403);
            link(As.coordinatorElsewhere(), plan, upper).statusCode(404);
        }

        @Test
        void the_head_of_a_unit_decides_for_the_units_own_plan() {
            var upper = issued(office(), "Chỉ thị số 01/CT-X");
            var plan = accepted(As.coordinator(), next() + "/KH-TH", "TONGHOP", reference(upper));
            issue(As.coordinator(), plan);
            decide(As.headOf("TONGHOP"), plan, true).statusCode(200);
            cascade(As.auditor(), upper).body("lower[0].link.status", equalTo("ACCEPTED"));
            decide(As.headOf("TONGHOP"), plan, false).statusCode(200);
            cascade(As.auditor(), upper).body("lower.plan.id", not(contains(plan.<String>path("id"))));
        }
    }

    private record Issuer(RequestSpecification who, String symbol, String code) {}

    private static Issuer province() {
        return new Issuer(As.role("coordinator", "UBNDTINH"), "KH-UBND", "UBNDTINH");
    }

    private static Issuer office() {
        return new Issuer(As.coordinator(), "KH-VPUB", "VPUB");
    }

    private static int next() {
        return NUMBERS.incrementAndGet();
    }

    private static ExtractableResponse<Response> issued(Issuer issuer, String basis) {
        var who = issuer.code().equals("VPUB") ? As.coordinator() : As.role("coordinator", issuer.code());
        return issue(who, accepted(issuer, basis));
    }

    private static ExtractableResponse<Response> accepted(Issuer issuer, String basis) {
        return accepted(issuer.who(), next() + "/" + issuer.symbol(), issuer.code(), basis);
    }

    private static ExtractableResponse<Response> accepted(
            RequestSpecification who, String number, String issuer, String basis) {
        return accepted(who, number, issuer, basis, "2024-02-19");
    }

    private static ExtractableResponse<Response> accepted(
            RequestSpecification who, String number, String issuer, String basis, String day) {
        var text = Papers.PLAN
                .replace("Kế hoạch số 12/KH-UBND ngày 10/01/2024 của UBND tỉnh", basis)
                .replace("1. Các đơn vị sự nghiệp báo cáo", OWN_PLAN + "2. Các đơn vị sự nghiệp báo cáo");
        var draft = who.multiPart("file", "ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8))
                .multiPart("number", number, "text/plain; charset=UTF-8")
                .multiPart("issuedOn", day)
                .multiPart("issuerCode", issuer)
                .post(As.V1 + "/imports")
                .then()
                .statusCode(201)
                .extract();
        var again = issuer.equals("VPUB") ? As.coordinator() : As.role("coordinator", "UBNDTINH");
        return again.header("If-Match", draft.header("ETag"))
                .post(As.V1 + "/imports/" + draft.path("id") + "/acceptance")
                .then()
                .statusCode(201)
                .extract();
    }

    private static ExtractableResponse<Response> issue(RequestSpecification who, ExtractableResponse<Response> plan) {
        return who.header("If-Match", plan.header("ETag"))
                .post(PLANS + plan.path("id") + "/issue")
                .then()
                .statusCode(200)
                .extract();
    }

    private static String number(ExtractableResponse<Response> plan) {
        return plan.path("number") + "/" + plan.path("symbol");
    }

    private static String reference(ExtractableResponse<Response> plan) {
        return "Kế hoạch số " + number(plan);
    }

    private static ValidatableResponse cascade(RequestSpecification who, ExtractableResponse<Response> plan) {
        return who.get(PLANS + plan.path("id") + "/cascade").then();
    }

    private static ValidatableResponse decide(
            RequestSpecification who, ExtractableResponse<Response> plan, boolean accepted) {
        var link = As.auditor().get(PLANS + plan.path("id") + "/cascade").then().extract();
        return As.json(
                        who.header("If-Match", "\"" + link.path("upper[0].link.version") + "\""),
                        "{\"accepted\": " + accepted + "}")
                .post(As.V1 + "/links/" + link.path("upper[0].link.id") + "/decision")
                .then();
    }

    private static ValidatableResponse link(
            RequestSpecification who, ExtractableResponse<Response> plan, ExtractableResponse<Response> upper) {
        return As.json(who, "{\"kind\": \"IMPLEMENTS\", \"upperPlanId\": \"%s\"}".formatted((String) upper.path("id")))
                .post(PLANS + plan.path("id") + "/links")
                .then();
    }
}
