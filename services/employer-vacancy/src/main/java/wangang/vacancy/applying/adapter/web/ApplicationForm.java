package wangang.vacancy.applying.adapter.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.applying.application.ConsentForm;

record ApplicationForm(
        @NotNull(message = "请填写岗位编号 vacancyId。") UUID vacancyId,
        @Nullable ConsentForm consent) {}
