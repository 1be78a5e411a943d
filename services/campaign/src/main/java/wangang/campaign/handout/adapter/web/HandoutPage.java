package wangang.campaign.handout.adapter.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A handout as one page that needs nothing else; on a phone every row becomes a card. */
@Component
class HandoutPage {

    private final ITemplateEngine templates;

    HandoutPage(ITemplateEngine templates) {
        this.templates = templates;
    }

    void write(HandoutDocument handout, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        templates.process("handout", new Context(Locale.CHINA, Map.of("handout", handout)), writer);
        writer.flush();
    }
}
