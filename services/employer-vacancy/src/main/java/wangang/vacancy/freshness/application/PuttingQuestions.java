package wangang.vacancy.freshness.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.application.VacancySettings;

/** Puts each question once, until a sign of life makes it another. Any number of instances may do this at once. */
@Service
public class PuttingQuestions {

    private final DoubtfulVacancies doubtful;
    private final List<QuestionNews> news;
    private final PublicationPolicies policies;
    private final FreshnessSettings settings;
    private final VacancySettings days;

    PuttingQuestions(
            DoubtfulVacancies doubtful,
            List<QuestionNews> news,
            PublicationPolicies policies,
            FreshnessSettings settings,
            VacancySettings days) {
        this.doubtful = doubtful;
        this.news = news;
        this.policies = policies;
        this.settings = settings;
        this.days = days;
    }

    /** Whether there may be more. */
    @Transactional
    public boolean putSome() {
        var now = policies.now();
        var ending = LocalDate.ofInstant(now.plus(settings.askBeforeEnd()), days.zone());
        var questions = doubtful.ask(settings.askedSince(now), ending, now, settings.batch());
        if (!questions.isEmpty()) {
            news.forEach(listener -> listener.asked(questions));
        }
        return questions.size() == settings.batch();
    }
}
