package wangang.vacancy.employer.adapter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.Decision;

record DecisionForm(
        @NotNull(message = "请填写 decision：VERIFIED、REFUSED 或 SUSPENDED。")
        Decision decision,

        @Size(max = 500, message = "理由最长 500 个字。") @Nullable String reason) {}
