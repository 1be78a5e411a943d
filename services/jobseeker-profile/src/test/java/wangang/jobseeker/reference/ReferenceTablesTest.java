package wangang.jobseeker.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceTablesTest {

    private final ReferenceTables tables = new ReferenceTables();

    @Test
    void knowsTheTenSubdistrictsOfChangning() {
        var known = java.util.stream.IntStream.rangeClosed(310105000, 310105999)
                .mapToObj(Integer::toString)
                .filter(tables::isSubdistrict);
        assertThat(known).hasSize(10);
    }

    @Test
    void knowsMajorsByCodeBecauseNamesAreHomonyms() {
        assertThat(tables.majorName("03")).isEqualTo("法学");
        assertThat(tables.majorName("030101K")).isEqualTo("法学");
        assertThat(tables.majorName("0809")).isEqualTo("计算机类");
        assertThat(tables.isMajor("法学")).isFalse();
    }

    @Test
    void knowsOccupationsAtTheFourthLevelOnly() {
        assertThat(tables.isOccupation("2-02-10-03")).isTrue();
        assertThat(tables.isOccupation("2-02-10-00")).isFalse();
    }

    @Test
    void knowsIndustriesAtEveryLevel() {
        assertThat(tables.isIndustry("I")).isTrue();
        assertThat(tables.isIndustry("65")).isTrue();
        assertThat(tables.isIndustry("6513")).isTrue();
    }
}
