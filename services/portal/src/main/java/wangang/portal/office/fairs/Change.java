package wangang.portal.office.fairs;

/** What a change did to a timetable. */
record Change(long moved, long cancelled, long added) {

    String sentence() {
        return moved + cancelled + added == 0
                ? "已登记。没有面试需要改动。"
                : "已登记，并已通知双方：改期 " + moved + " 场，取消 " + cancelled + " 场，新增 " + added + " 场。";
    }
}
