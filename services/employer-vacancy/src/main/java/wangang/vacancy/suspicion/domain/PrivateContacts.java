package wangang.vacancy.suspicion.domain;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ways to get in touch that lead away from the platform, where nobody sees what is said: numbers and names of accounts. */
public final class PrivateContacts {

    /** Of a service that everybody's work may be about, only with what looks like an account. */
    private static final String SERVICE =
            "(?:微信|薇信|威信|徽信|v信|扣扣|企鹅|(?<![a-z])(?:vx|wx|wechat|weixin|qq|telegram|whatsapp))";

    /** After a colon or 号 whatever may be one; else only what has a digit. */
    private static final String ACCOUNT = "(?:号?:\\s{0,2}|号\\s{0,2}|\\s?(?=[a-z_-]*[0-9]))[a-z0-9][a-z0-9_-]{5,19}";

    private static final List<Pattern> WAYS = Stream.of(
                    SERVICE + ACCOUNT,
                    "(?:加|添加|联系)(?:我的?)?(?:微信|薇信|威信|徽信|v信|vx|qq|扣扣)(?!群?[运管])",
                    "(?<![0-9a-z])1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9]|\\s?[元万人件台])")
            .map(way -> Pattern.compile(way, Pattern.CASE_INSENSITIVE))
            .toList();

    private PrivateContacts() {}

    /** The first in the text, as it stands there but for its width; at most 40 characters. */
    public static Optional<String> in(String text) {
        var folded = Normalizer.normalize(text, Form.NFKC);
        return WAYS.stream()
                .map(way -> way.matcher(folded))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
