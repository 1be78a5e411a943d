package wangang.campaign.booth.adapter.web;

import jakarta.validation.constraints.NotBlank;

/**
 * Where a booth is to stand.
 *
 * @param room code of a room of the fair
 */
record PlacingForm(
        @NotBlank(message = "请填写 room：招聘会列出的场地代号。") String room) {}
