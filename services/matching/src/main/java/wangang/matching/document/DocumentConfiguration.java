package wangang.matching.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.vocabulary.Subdistricts;

@Configuration
class DocumentConfiguration {

    @Bean
    Documents documents(Subdistricts subdistricts, TitleMeanings meanings) {
        return new Documents(subdistricts, meanings);
    }
}
