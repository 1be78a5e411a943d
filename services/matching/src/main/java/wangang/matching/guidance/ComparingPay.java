package wangang.matching.guidance;

import java.util.Optional;
import org.springframework.stereotype.Component;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.PayForm;
import wangang.platform.kernel.Outcome.Done;

/** What vacancies comparable to a given one pay. */
@Component
public class ComparingPay {

    private final Guiding guiding;

    ComparingPay(Guiding guiding) {
        this.guiding = guiding;
    }

    /** Nothing for 面议, where comparable ones are too few, and while Elasticsearch is away. */
    public Optional<UsualPay> of(VacancyDocument vacancy) {
        var form = vacancy.pay().form();
        return form == PayForm.NEGOTIABLE
                        || !(guiding.guidance(request(vacancy)) instanceof Done<PayGuidance>(var guidance))
                        || guidance.pay() == null
                        || guidance.range() == null
                ? Optional.empty()
                : Optional.of(new UsualPay(
                        guidance.pay().p50(),
                        Math.toIntExact(guidance.range().min()),
                        Math.toIntExact(guidance.range().max()),
                        Wording.range(guidance.range(), form)));
    }

    private static GuidanceRequest request(VacancyDocument vacancy) {
        return new GuidanceRequest(
                vacancy.title(),
                vacancy.occupationCode(),
                vacancy.degree(),
                vacancy.freshGraduates() ? 0 : vacancy.minYears(),
                vacancy.region(),
                vacancy.subdistrict(),
                vacancy.kind(),
                vacancy.pay().form(),
                vacancy.pay().min(),
                vacancy.pay().max());
    }
}
