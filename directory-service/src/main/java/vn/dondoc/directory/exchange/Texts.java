package vn.dondoc.directory.exchange;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import vn.dondoc.kit.Problem;
import vn.dondoc.kit.ProblemMappers;
import vn.dondoc.kit.RuleViolation;

/** Says what a rule says, in the words of problems and in the language of the request. */
@ApplicationScoped
public class Texts {

    private final RoutingContext exchange;

    Texts(RoutingContext exchange) {
        this.exchange = exchange;
    }

    public String of(RuleViolation rule) {
        return problem(rule).title();
    }

    Problem problem(RuleViolation rule) {
        return (Problem) new ProblemMappers().rule(rule, exchange).getEntity();
    }
}
