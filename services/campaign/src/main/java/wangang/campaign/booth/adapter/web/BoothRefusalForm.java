package wangang.campaign.booth.adapter.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a booth is refused.
 *
 * @param reason at most 500 characters
 */
record BoothRefusalForm(
        @Size(max = 500, message = "理由最长 500 个字。") @Nullable String reason) {}
