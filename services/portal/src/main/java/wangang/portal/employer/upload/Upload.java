package wangang.portal.employer.upload;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded file becomes a table, as it was typed. */
final class Upload {

    /** The service answers so many within the time that a call may take; more come by its interface. */
    static final int MOST_ROWS = 20_000;

    static final long LARGEST = 10L * 1024 * 1024;

    private Upload() {}

    /** @throws UnreadableTable with a sentence for people */
    static Sheet read(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new UnreadableTable("请先选择一个 .csv 或 .xlsx 文件。", null);
        }
        if (file.getSize() > LARGEST) {
            throw new UnreadableTable("文件超过 10 MB。请分成几个文件，或用系统对接的方式导入。", null);
        }
        return table(bytes(file));
    }

    static Sheet table(byte[] bytes) {
        var lines = Spreadsheet.isOne(bytes) ? Spreadsheet.read(bytes, MOST_ROWS + 2) : Csv.read(bytes);
        if (lines.size() > MOST_ROWS + 1) {
            throw new UnreadableTable("超过 20000 行。请分成几个文件上传。", null);
        }
        var sheet = Sheet.of(lines);
        if (sheet.headings().isEmpty()) {
            throw new UnreadableTable("文件里没有内容。第一行应是列名，从第二行起每行一个岗位。", null);
        }
        return sheet;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UnreadableTable("上传中断了，请再选一次文件。", broken);
        }
    }
}
