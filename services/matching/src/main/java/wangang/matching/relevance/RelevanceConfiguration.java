package wangang.matching.relevance;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.matching.meaning.TitleMeanings;

@Configuration
@EnableConfigurationProperties(RelevanceSettings.class)
class RelevanceConfiguration {

    @Bean
    Relevance relevance(TitleMeanings meanings, RelevanceSettings settings) {
        return new Relevance(meanings.model(), meanings.likeness(), settings);
    }
}
