package vn.dondoc.plan.cascade.link;

import jakarta.validation.constraints.NotNull;

/** @param accepted whether the link holds */
public record LinkDecision(@NotNull Boolean accepted) {}
