package wangang.matching.ranking;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Subdistricts;

@Configuration
class RankingConfiguration {

    @Bean
    MajorCatalogue majorCatalogue() {
        return MajorCatalogue.fromClassPath("/wangang/matching/majors.csv");
    }

    @Bean
    Subdistricts subdistricts() {
        return Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv");
    }

    /** What the context measures with where it has something better than the plain ways. */
    @Bean
    Yardsticks yardsticks(
            ObjectProvider<WorkCloseness> work, ObjectProvider<SkillNames> skills, ObjectProvider<TravelTime> travel) {
        var plain = Yardsticks.plain();
        return new Yardsticks(
                work.getIfAvailable(plain::work),
                skills.getIfAvailable(plain::skills),
                travel.getIfAvailable(plain::travel));
    }

    @Bean
    Ranking ranking(RankingSettings settings, MajorCatalogue majors, Subdistricts subdistricts, Yardsticks yardsticks) {
        return new Ranking(settings, majors, subdistricts, yardsticks);
    }
}
