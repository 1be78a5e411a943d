package wangang.portal.jobseeker.file;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import wangang.portal.week.Week;
import wangang.portal.week.WeekSlot;

/**
 * What the person looks for, as it was typed.
 *
 * @param titles several in one input
 * @param occupation codes that are ticked
 * @param addOccupation name of one more
 * @param addOccupationCode code that was taken from the list with it
 * @param addOccupationChoice code chosen among several that may be meant
 * @param subdistrict codes that are ticked; one more is added alike
 * @param free stretches of the week that are ticked, such as SATURDAY 08:00-12:00
 * @param home subdistrict where travel begins
 */
record WishesForm(
        @Nullable String titles,
        @Nullable List<String> occupation,
        @Nullable String addOccupation,
        @Nullable String addOccupationCode,
        @Nullable String addOccupationChoice,
        @Nullable List<String> subdistrict,
        @Nullable String addSubdistrict,
        @Nullable String addSubdistrictCode,
        @Nullable String addSubdistrictChoice,
        @Nullable Integer payMin,
        @Nullable List<String> kind,
        @Nullable List<String> free,
        @Nullable Integer maxTravelMinutes,
        @Nullable String home,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate availableFrom,

        @Nullable String etag,
        @Nullable Boolean guided) {

    static WishesForm of(Filing.Own own, boolean guided) {
        var wishes = own.file().wishesOrNone();
        var home = wishes.home();
        return new WishesForm(
                Lines.text(wishes.titles()),
                wishes.occupationCodes(),
                null,
                null,
                null,
                wishes.subdistrictCodes(),
                null,
                null,
                null,
                wishes.payMin(),
                wishes.kinds(),
                orNone(wishes.availability()).stream().map(WeekSlot::box).toList(),
                wishes.maxTravelMinutes(),
                home == null ? null : home.subdistrictCode(),
                own.file().availableFrom(),
                own.etag(),
                guided);
    }

    boolean isGuided() {
        return Boolean.TRUE.equals(guided);
    }

    public boolean hasKind(String code) {
        return kind != null && kind.contains(code);
    }

    public boolean isFree(String day, Week.Part part) {
        return slots().contains(new WeekSlot(day, part.from(), part.to()));
    }

    /** What was told otherwise than by ticking parts of days. */
    public List<WeekSlot> otherHours() {
        return Week.others(slots());
    }

    public boolean hasSubdistrict(String code) {
        return subdistrict != null && subdistrict.contains(code);
    }

    public List<String> occupations() {
        return orNone(occupation);
    }

    public List<String> subdistricts() {
        return orNone(subdistrict);
    }

    /** The wishes told, with what is to be added; the place of the home stays where its subdistrict does. */
    PersonFile.Wishes wishes(PersonFile.Wishes before, @Nullable String oneOccupation, @Nullable String onePlace) {
        return new PersonFile.Wishes(
                Lines.of(titles),
                with(occupations(), oneOccupation),
                with(subdistricts(), onePlace),
                maxTravelMinutes,
                homeAfter(before.home()),
                payMin,
                orNone(kind),
                slots());
    }

    private List<WeekSlot> slots() {
        return orNone(free).stream()
                .flatMap(box -> WeekSlot.ticked(box).stream())
                .toList();
    }

    private PersonFile.@Nullable Home homeAfter(PersonFile.@Nullable Home before) {
        if (home == null || home.isBlank()) {
            return null;
        }
        return before != null && Objects.equals(before.subdistrictCode(), home)
                ? before
                : new PersonFile.Home(home, null, null);
    }

    private static List<String> with(List<String> codes, @Nullable String one) {
        var all = new LinkedHashSet<>(codes);
        if (one != null) {
            all.add(one);
        }
        return List.copyOf(all);
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
