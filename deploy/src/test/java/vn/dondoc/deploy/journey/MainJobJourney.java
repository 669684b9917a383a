package vn.dondoc.deploy.journey;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The main job from end to end, on a stack started with {@code ./start --today 2024-05-20}. Its address is the system
 * property {@code dondoc.base}; a step that fails skips the ones after it.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
@ExtendWith(StopAtFirstFailure.class)
class MainJobJourney {

    @Nested
    @Order(1)
    class The_directory_is_there extends DirectoryChapter {}

    @Nested
    @Order(2)
    class A_plan_comes_in extends PlanChapter {}

    @Nested
    @Order(3)
    class Units_do_their_tasks extends TaskChapter {}

    @Nested
    @Order(4)
    class Units_report extends ReportChapter {}

    @Nested
    @Order(5)
    class The_office_consolidates_and_issues extends OfficeChapter {}

    @Nested
    @Order(6)
    class The_police_pull_and_confirm extends LiaisonChapter {}

    @Nested
    @Order(7)
    class The_feeds_tell_who_did_what extends FeedChapter {}
}
