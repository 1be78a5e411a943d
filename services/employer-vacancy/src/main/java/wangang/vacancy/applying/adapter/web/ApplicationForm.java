package wangang.vacancy.applying.adapter.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.applying.application.ConsentForm;

/**
 * An application to a vacancy.
 *
 * @param vacancyId what is applied for
 * @param consent the person's separate consent to be shown to the vacancy's employer
 */
record ApplicationForm(
        @NotNull(message = "请填写岗位编号 vacancyId。") UUID vacancyId,
        @Nullable ConsentForm consent) {}
