package wangang.matching.ranking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.matching.meaning.TitleMeanings;
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

    @Bean
    Yardsticks yardsticks(TitleMeanings meanings, RankingSettings settings) {
        return Yardsticks.shipped(meanings, settings.work());
    }

    @Bean
    Ranking ranking(RankingSettings settings, MajorCatalogue majors, Subdistricts subdistricts, Yardsticks yardsticks) {
        return new Ranking(settings, majors, subdistricts, yardsticks);
    }
}
