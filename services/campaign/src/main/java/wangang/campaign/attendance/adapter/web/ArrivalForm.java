package wangang.campaign.attendance.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody shows at the door.
 *
 * @param code the check-in code; small letters, blanks and dashes are forgiven
 */
record ArrivalForm(
        @NotBlank(message = "请填写 code：求职者出示的 8 位签到码。") @Size(max = 40, message = "签到码是 8 位字符，请重新扫描或输入。")
        String code) {}
