package wangang.vacancy.importing.application;

import wangang.platform.kernel.Rejection;
import wangang.vacancy.importing.application.Receipt.Reason;

final class ImportRefusals {

    static final Rejection REFERENCE_MISSING =
            Rejection.invalid("import/reference-missing", "reference", "导入的岗位必须带有单位自编编号 reference，用于再次导入时识别同一岗位。");

    static final Rejection DUPLICATE_REFERENCE =
            Rejection.rule("import/duplicate-reference", "reference", "同一次导入中已有相同编号 reference 的岗位，请合并或更换编号。");

    static final Reason CLOSED_AND_UNCHANGED =
            new Reason("import/closed-and-unchanged", "reference", "该岗位已结束且内容未变，未重新发布；如需再次招聘，请更新有效期等内容后导入，或更换编号。");

    private ImportRefusals() {}
}
