package wangang.vacancy.serviceplan.domain;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.reference.domain.PlainText;

/**
 * What an officer lets be known at work.
 *
 * @param account the officer's
 * @param subdistricts where the officer answers for employers; empty means everywhere
 */
public record WorkCard(String account, String workName, String workPhone, Set<String> subdistricts) {

    private static final int LONGEST_NAME = 30;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9（）() 转-]{4,28}[0-9]");

    public WorkCard {
        subdistricts = Set.copyOf(subdistricts);
    }

    /** All that is wrong at once. */
    public static Outcome<WorkCard> checked(
            String account, Set<String> subdistricts, @Nullable String workName, @Nullable String workPhone) {
        var name = PlainText.trimmed(workName);
        var phone = PlainText.trimmed(workPhone);
        if (isName(name) && isPhone(phone)) {
            return Outcome.done(
                    new WorkCard(account, Objects.requireNonNull(name), Objects.requireNonNull(phone), subdistricts));
        }
        return Outcome.refused(Stream.<Rejection>of(
                        isName(name) ? null : ServicePlanRefusals.WORK_NAME,
                        isPhone(phone) ? null : ServicePlanRefusals.WORK_PHONE)
                .filter(Objects::nonNull)
                .toList());
    }

    public boolean answersFor(String subdistrict) {
        return subdistricts.isEmpty() || subdistricts.contains(subdistrict);
    }

    private static boolean isName(@Nullable String name) {
        return name != null
                && PlainText.length(name) <= LONGEST_NAME
                && PlainText.isReadable(name)
                && name.lines().count() == 1;
    }

    private static boolean isPhone(@Nullable String phone) {
        return phone != null && PHONE.matcher(phone).matches();
    }
}
