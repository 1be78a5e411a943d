package wangang.matching.search;

import wangang.matching.typing.Reading;

/**
 * What typed words were taken for, or may have been meant for.
 *
 * @param typed as they came
 * @param text what is meant
 * @param how what makes the difference: TRADITIONAL, MISSPELT, INITIALS or PINYIN
 * @param applied true: the hits are those of text, exact=true brings those of typed; false: the hits are those of
 *     typed, and text is only offered
 * @param message to show, in Chinese
 */
public record Correction(String typed, String text, Reading.How how, boolean applied, String message) {

    static Correction applied(Reading reading) {
        return applied(reading.typed(), reading.text(), reading.how());
    }

    static Correction applied(String typed, String text, Reading.How how) {
        return new Correction(typed, text, how, true, "已按“" + text + "”搜索");
    }

    static Correction offered(Reading reading) {
        return new Correction(reading.typed(), reading.text(), reading.how(), false, "您要找的是不是：" + reading.text());
    }
}
