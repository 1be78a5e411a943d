package wangang.vacancy.importing.adapter.web;

import wangang.platform.kernel.Rejection;
import wangang.platform.kernel.Rejection.Kind;

final class ImportProblems {

    static final Rejection EMPTY_ITEM = Rejection.invalid("import/item-empty", "items", "该条内容为空（null），请填写岗位内容或删去。");

    static final Rejection NO_ITEMS =
            Rejection.invalid("import/items-missing", "items", "请求体应为 {\"items\":[…]}，且只含 items 一个字段。");

    static final Rejection TOO_MANY_ITEMS = new Rejection(
            Kind.TOO_LARGE, "import/too-many-items", "JSON 方式每次最多导入 200 条，请分批提交，或改用 application/x-ndjson。", "items");

    static final Rejection BODY_TOO_LARGE = new Rejection(
            Kind.TOO_LARGE, "request/body-too-large", "JSON 方式请求体最大 2 MiB，请分批提交，或改用 application/x-ndjson。", null);

    static final Rejection LINE_TOO_LONG =
            Rejection.invalid("import/line-too-long", "", "单条岗位超过 256 KiB，无法继续读取；请精简该条后从此处继续导入。");

    static final Rejection NO_HEADER = Rejection.invalid(
            "import/csv-header", "", "CSV 首行应为列名，至少包含 reference 与 title；可用列名见接口文档，请检查拼写、重复与编码（UTF-8）。");

    static final Rejection CELL_COUNT = Rejection.invalid("import/csv-cells", "", "该行的列数与首行不一致，请检查逗号与引号。");

    static final Rejection OPEN_QUOTE = Rejection.invalid("import/csv-quotes", "", "文件结束时仍有未闭合的引号，最后一条未导入；请检查引号配对。");

    static final Rejection NO_WORKBOOK =
            Rejection.invalid("import/xlsx-unreadable", "", "无法读取该 XLSX 文件（可能已损坏或加密）；请在表格软件中另存为 .xlsx 后再导入。");

    static final Rejection WORKBOOK_TOO_LARGE =
            new Rejection(Kind.TOO_LARGE, "import/xlsx-too-large", "XLSX 文件解压后超过 200 MiB，请分成几个文件导入。", null);

    static final Rejection TOO_MANY_ROWS =
            Rejection.invalid("import/xlsx-too-many-rows", "", "工作表超过 100000 行，其余未导入；请分成几个文件导入。");

    static final Rejection INTERRUPTED =
            Rejection.invalid("import/interrupted", "", "读取中断（连接断开，或内容超过 50 MiB）；已有回执的条目已生效，其余请重新导入。");

    static final Rejection STORAGE_AWAY =
            new Rejection(Kind.UNAVAILABLE, "import/storage-unavailable", "数据服务暂时不可用；已有回执的条目已生效，其余请稍后重新导入。", null);

    private ImportProblems() {}
}
