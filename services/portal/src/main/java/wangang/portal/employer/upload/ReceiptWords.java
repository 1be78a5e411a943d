package wangang.portal.employer.upload;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What employers read for a receipt's state; templates know it as {@code @receiptWords}. */
@Component("receiptWords")
class ReceiptWords {

    private static final Map<String, String> STATES =
            Map.of("CREATED", "新发布", "UPDATED", "已更新", "UNCHANGED", "没有变化", "REJECTED", "没有导入");

    public String state(String code) {
        return STATES.getOrDefault(code, code);
    }
}
