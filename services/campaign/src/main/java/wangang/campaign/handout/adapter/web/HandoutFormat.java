package wangang.campaign.handout.adapter.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.RejectedException;

/** The forms of a handout. */
enum HandoutFormat {
    HTML("网页", "text/html;charset=UTF-8", true),
    PDF("可打印文件", "application/pdf", true),
    ICS("日历", "text/calendar;charset=UTF-8", false),
    XLSX("电子表格", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false);

    private final String chinese;
    final String contentType;
    /** Browsers show it, instead of keeping it as a file. */
    final boolean isShown;

    HandoutFormat(String chinese, String contentType, boolean isShown) {
        this.chinese = chinese;
        this.contentType = contentType;
        this.isShown = isShown;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws RejectedException that lists the formats when it is none of them */
    static HandoutFormat of(String asked, HandoutFormat... formats) {
        return Arrays.stream(formats)
                .filter(format -> format.extension().equals(asked))
                .findFirst()
                .orElseThrow(() -> new RejectedException(Rejection.invalid(
                        "request/invalid-parameter",
                        "format",
                        Arrays.stream(formats)
                                .map(format -> format.extension() + "（" + format.chinese + "）")
                                .collect(Collectors.joining("、", "参数 format 只能是 ", "。")))));
    }
}
