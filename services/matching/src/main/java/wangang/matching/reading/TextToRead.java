package wangang.matching.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A posting as it was written elsewhere.
 *
 * @param title the post's name, at most 100 characters
 * @param text duties, requirements and whatever else it says, at most 20000 characters
 */
record TextToRead(
        @Size(max = 100, message = "岗位名称最长 100 个字") @Nullable
        String title,

        @NotBlank(message = "请粘贴招聘文字") @Size(max = 20_000, message = "招聘文字最长 20000 个字")
        String text) {}
