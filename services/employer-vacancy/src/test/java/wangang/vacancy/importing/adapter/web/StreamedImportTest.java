package wangang.vacancy.importing.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.importing.application.ImportItem;
import wangang.vacancy.importing.application.ImportRun;
import wangang.vacancy.importing.application.ImportingVacancies;
import wangang.vacancy.importing.application.Receipt;
import wangang.vacancy.importing.application.ReceiptStatus;
import wangang.vacancy.jobposting.PostedTerms;

class StreamedImportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ImportingVacancies importing = mock(ImportingVacancies.class);

    @Test
    void saysWhatWasTakenBeforeTheDatabaseWentAway() throws IOException {
        when(importing.receive(any(), any()))
                .thenAnswer(call -> receipts(call.getArgument(1)))
                .thenThrow(new DataAccessResourceFailureException("secret host"));
        var lines = answerTo(text("{}\n".repeat(700)));
        assertThat(lines).hasSize(501);
        assertThat(lines.getLast())
                .contains("\"complete\":false", "import/storage-unavailable")
                .doesNotContain("secret");
    }

    @Test
    void takesWhatArrivedBeforeTheConnectionBroke() throws IOException {
        when(importing.receive(any(), any())).thenAnswer(call -> receipts(call.getArgument(1)));
        var lines = answerTo(new SequenceInputStream(text("{}\n{}\n"), new BrokenConnection()));
        assertThat(lines).hasSize(3);
        assertThat(lines.getLast()).contains("\"created\":2", "\"complete\":false", "import/interrupted");
    }

    private List<String> answerTo(InputStream input) throws IOException {
        var answer = new ByteArrayOutputStream();
        try (var receipts = new ReceiptStream(JSON)) {
            new StreamedImport(importing)
                    .run(
                            new ImportRun("account"),
                            new NdjsonItems(input, new TermsJson(JSON, mock(PostedTerms.class))),
                            receipts);
            receipts.sendTo(answer);
        }
        return answer.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<Receipt> receipts(List<ImportItem> items) {
        return items.stream()
                .map(item -> new Receipt(item.index(), item.reference(), ReceiptStatus.CREATED, null, List.of()))
                .toList();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class BrokenConnection extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("connection reset");
        }
    }
}
