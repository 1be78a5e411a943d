package wangang.benchmarks.twosided.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.MajorCatalogue;

class GraduatesTest {

    private static final Path FOLDER = Path.of("judgements");
    private static final Path PEOPLE = FOLDER.resolve("people.jsonl");

    private final Graduates made = Graduates.generate(Graduates.SEED);

    @Test
    void theStoredSeedMakesExactlyTheStoredPeople() throws IOException {
        assertThat(made.toLines()).isEqualTo(Files.readString(PEOPLE));
        assertThat(made.schoolTiers()).isEqualTo(Files.readString(FOLDER.resolve("school_tiers.tsv")));
    }

    @Test
    void whatIsReadIsWhatWasMade() {
        assertThat(Graduates.read(PEOPLE)).isEqualTo(made);
    }

    @Test
    void anotherSeedMakesOtherPeople() {
        assertThat(Graduates.generate(1).all()).isNotEqualTo(made.all());
    }

    @Test
    void everyMajorIsOfTheCatalogue() {
        var catalogue = MajorCatalogue.fromClassPath("/wangang/matching/majors.csv");

        assertThat(made.all()).hasSize(60).allSatisfy(graduate -> {
            var code = graduate.file().education().majorCode();
            assertThat(catalogue.nameOf(code)).isNotEqualTo(code);
        });
    }

    @Test
    void hardCasesAreAmongThem() {
        assertThat(made.all())
                .filteredOn(graduate -> graduate.file().wishes() == null)
                .hasSize(4);
        assertThat(made.all())
                .filteredOn(graduate -> graduate.file().skills().isEmpty())
                .hasSize(5);
        assertThat(made.all())
                .filteredOn(graduate -> graduate.file().experienceYears() > 0)
                .hasSize(6);
        assertThat(made.all())
                .extracting(graduate -> graduate.file().education().degree())
                .contains(Degree.COLLEGE, Degree.BACHELOR, Degree.MASTER, Degree.DOCTOR);
    }

    @Test
    void theTierOfASchoolIsInNoFile() {
        assertThat(made.toLines()).doesNotContain("FIRST_CLASS").doesNotContain("school");
    }
}
