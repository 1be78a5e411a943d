package wangang.matching.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.matching.meaning.OccupationCoder.Coded;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.reading.ReadVacancy.ReadTerms;
import wangang.matching.understanding.VacancyReader;

/** Reads postings for whoever fills in a form: what they require, never what they merely prefer. */
@Component
class ReadingTexts {

    private final VacancyReader reader = VacancyReader.shipped();
    private final TitleMeanings meanings;
    private final Clock clock;
    private final ZoneId zone;

    ReadingTexts(TitleMeanings meanings, Clock clock, ZoneId zone) {
        this.meanings = meanings;
        this.clock = clock;
        this.zone = zone;
    }

    ReadVacancy read(TextToRead posting) {
        var title = posting.title() == null ? "" : posting.title().strip();
        var understood = reader.read(title, posting.text(), LocalDate.now(clock.withZone(zone)));
        var findings = new Findings(title, posting.text());
        var fields = new StatedFields(understood, findings);
        var terms = new ReadTerms(
                occupation(title, findings),
                fields.place(),
                fields.pay(),
                fields.degree(),
                fields.majors(),
                fields.experience(),
                fields.skills(),
                fields.benefits(),
                fields.audience());
        return new ReadVacancy(terms, findings.all());
    }

    private @Nullable String occupation(String title, Findings findings) {
        if (title.isEmpty()) {
            return null;
        }
        var coded = meanings.occupation(meanings.of(title)).map(Coded::code);
        coded.ifPresent(code -> findings.title("occupationCode"));
        return coded.orElse(null);
    }
}
