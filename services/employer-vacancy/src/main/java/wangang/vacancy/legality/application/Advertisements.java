package wangang.vacancy.legality.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.legalcheck.Advertisement;
import wangang.legalcheck.Audience;
import wangang.legalcheck.EmploymentKind;
import wangang.legalcheck.OfferedPay;
import wangang.legalcheck.VacancyTerms;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyKind;
import wangang.vacancy.reference.domain.PlainText;
import wangang.vacancy.reference.domain.ReferenceTables;

/** Vacancies as the legal check reads them. Texts stay as they are written, so that spans point into them. */
@Component
class Advertisements {

    private final ReferenceTables tables;

    Advertisements(ReferenceTables tables) {
        this.tables = tables;
    }

    /** @param employer whose trade and seat say what the terms do not; none while nobody is known */
    Advertisement of(TermsForm terms, @Nullable Employer employer, LocalDate today) {
        return new Advertisement(
                texts(terms),
                new VacancyTerms(
                        audience(terms.audience()),
                        kind(terms.kind()),
                        trade(employer),
                        pay(terms.pay()),
                        null,
                        null,
                        today,
                        region(terms.place(), employer)));
    }

    private static Map<String, String> texts(TermsForm terms) {
        var texts = new LinkedHashMap<String, String>();
        put(texts, "title", terms.title());
        put(texts, "text", terms.text());
        putEach(texts, "skills", terms.skills());
        putEach(texts, "benefits", terms.benefits());
        return texts;
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text != null) {
            texts.put(field, text);
        }
    }

    private static void putEach(Map<String, String> texts, String field, @Nullable List<String> words) {
        for (int index = 0; words != null && index < words.size(); index++) {
            put(texts, field + "[" + index + "]", words.get(index));
        }
    }

    private static Audience audience(TermsForm.@Nullable Audience audience) {
        return audience != null
                        && audience.graduateYears() != null
                        && !audience.graduateYears().isEmpty()
                ? Audience.GRADUATES
                : Audience.ALL;
    }

    /** The minimum wage of a month is for full-time work; what is flexible has no month to pay for. */
    private static EmploymentKind kind(@Nullable VacancyKind kind) {
        return switch (kind) {
            case PART_TIME, FLEXIBLE -> EmploymentKind.PART_TIME;
            case INTERNSHIP -> EmploymentKind.INTERNSHIP;
            case TRAINEESHIP -> EmploymentKind.TRAINEESHIP;
            case FULL_TIME, PUBLIC_WELFARE -> EmploymentKind.FULL_TIME;
            case null -> EmploymentKind.FULL_TIME;
        };
    }

    private String trade(@Nullable Employer employer) {
        return employer == null
                ? ""
                : String.join("，", tables.industryNames(employer.profile().industryCode()));
    }

    private static @Nullable OfferedPay pay(TermsForm.@Nullable Pay pay) {
        if (pay == null || pay.min() == null || pay.max() == null) {
            return null;
        }
        var unit = unit(pay.form());
        return unit == null ? null : new OfferedPay(pay.min(), pay.max(), unit);
    }

    private static OfferedPay.@Nullable Unit unit(@Nullable PayForm form) {
        return switch (form) {
            case MONTHLY -> OfferedPay.Unit.MONTH;
            case DAILY -> OfferedPay.Unit.DAY;
            case HOURLY -> OfferedPay.Unit.HOUR;
            case YEARLY -> OfferedPay.Unit.YEAR;
            case NEGOTIABLE -> null;
            case null -> null;
        };
    }

    private static String region(TermsForm.@Nullable Place place, @Nullable Employer employer) {
        var stated = PlainText.trimmed(place == null ? null : place.regionCode());
        if (stated != null) {
            return stated;
        }
        return employer == null
                ? ""
                : ReferenceTables.regionOf(employer.profile().subdistrictCode());
    }
}
