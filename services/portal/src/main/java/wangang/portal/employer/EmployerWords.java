package wangang.portal.employer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What employers read for the services' codes; templates know it as {@code @employerWords}. */
@Component("employerWords")
public class EmployerWords {

    private static final Map<String, String> STANDINGS =
            Map.of("PENDING", "待核验", "VERIFIED", "已核验", "REFUSED", "核验未通过", "SUSPENDED", "已暂停");
    private static final Map<String, String> VACANCIES =
            Map.of("DRAFT", "草稿", "PUBLISHED", "招聘中", "FILLED", "已招满", "WITHDRAWN", "已撤下", "EXPIRED", "已到期");
    private static final Map<String, String> CAUSES = Map.of(
            "HIRED",
            "录用满额",
            "FILLED_ELSEWHERE",
            "已从别处招满",
            "WITHDRAWN_BY_EMPLOYER",
            "单位撤下",
            "TAKEN_DOWN_BY_OFFICER",
            "就业服务专员下架",
            "EMPLOYER_SUSPENDED",
            "单位被暂停",
            "EXPIRED",
            "有效期已过",
            "UNCONFIRMED",
            "长时间未确认仍在招聘");

    public String standing(@Nullable String code) {
        return of(STANDINGS, code);
    }

    public String vacancy(@Nullable String code) {
        return of(VACANCIES, code);
    }

    public String cause(@Nullable String code) {
        return of(CAUSES, code);
    }

    private static String of(Map<String, String> words, @Nullable String code) {
        return code == null ? "" : words.getOrDefault(code, code);
    }
}
