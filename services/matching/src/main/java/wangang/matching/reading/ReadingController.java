package wangang.matching.reading;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReadingController {

    private final ReadingTexts texts;

    ReadingController(ReadingTexts texts) {
        this.texts = texts;
    }

    /**
     * Reads a posting's text into the fields of a vacancy, as far as the text states them, each with the words it was
     * read from. Nothing is kept.
     */
    @PostMapping("/api/vacancies/reading")
    @PreAuthorize("hasRole('EMPLOYER')")
    ReadVacancy read(@RequestBody @Valid TextToRead posting) {
        return texts.read(posting);
    }
}
