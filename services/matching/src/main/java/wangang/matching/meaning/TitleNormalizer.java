package wangang.matching.meaning;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes from a title what is not the work: who calls, where, for how much, for whom. */
public final class TitleNormalizer {

    private static final Pattern OPENING = Pattern.compile("[(\\[{<【〔《「『]");
    private static final Pattern PUNCTUATION = Pattern.compile("[)\\]}>】〕》」』|_,;:·•★☆◆●■▲※!?。、“”\"~\\s]+");
    private static final Pattern DASH = Pattern.compile("(?<![a-zA-Z])[-–—―]+|[-–—―]+(?![a-zA-Z])");
    private static final Pattern CALL =
            Pattern.compile("^(.{0,24}?)(?:招聘|诚聘|急聘|急招|直招|诚招|热招|招募|诚邀|聘请|(?<=^|急|诚|直)[招聘](?![聘商生募标采投]))(?=.{2})");
    private static final Pattern COMPANY = Pattern.compile("^.{2,24}?(?<![分子总])公司(?=.{2})");
    private static final Pattern RECRUITER =
            Pattern.compile("招聘(?:方向|专员|经理|主管|顾问|助理|总监|负责人|组长|实习生|岗|官|师|运营|培训|与|及|HR|BP).*", Pattern.CASE_INSENSITIVE);

    private final TitleNoise noise;

    public TitleNormalizer() {
        this(TitleNoise.shipped());
    }

    TitleNormalizer(TitleNoise noise) {
        this.noise = noise;
    }

    /** The work alone, half width: 某某公司急聘前台(双休) becomes 前台; the whole title where nothing would be left. */
    public String normalized(String title) {
        var folded = Normalizer.normalize(title, Normalizer.Form.NFKC).strip();
        var parts = PUNCTUATION.split(
                DASH.matcher(TitleFigures.removedFrom(OPENING.matcher(folded).replaceAll("|")))
                        .replaceAll("|"));
        var work = Arrays.stream(parts)
                .map(noise::strippedFrom)
                .map(TitleNormalizer::withoutCaller)
                .map(noise::strippedFrom)
                .filter(part -> part.chars().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .collect(Collectors.joining(" "));
        return work.isEmpty() ? folded : work;
    }

    private static String withoutCaller(String part) {
        var call = CALL.matcher(part);
        var called =
                call.find() && !RECRUITER.matcher(part.substring(call.end(1))).matches()
                        ? part.substring(call.end())
                        : part;
        return COMPANY.matcher(called).replaceFirst("");
    }
}
