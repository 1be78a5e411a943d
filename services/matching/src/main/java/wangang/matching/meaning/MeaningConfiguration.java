package wangang.matching.meaning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MeaningConfiguration {

    @Bean
    TitleMeanings titleMeanings() {
        return new TitleMeanings(MeaningModel.shipped(new BgeEncoder()));
    }
}
