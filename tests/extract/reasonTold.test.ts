import { expect, it } from "vitest";
import { read } from "./recordsIn.ts";

/** A sentence, the number in it that is no record, and the reason that the ledger gives. */
const LEFT_OUT = [
  ["建成全国3个示范区之一。", "3", "enumeration"],
  ["12个强市每市选派30名教师。", "12", "enumeration"],
  ["按照男女1:1设立辅导员岗位。", "1", "no-subject"],
  ["生均经费在原10%的基础上逐年增加。", "10", "difference"],
  ["举报电话的区号0757%。", "0757", "code"],
  ["综合考核得分90分,其中安全工作赋分20%。", "20", "condition"],
  ["缺课超过三分之一的,不予评优。", "三分之一", "condition"],
  ["服务人口1万人以上设置1所幼儿园。", "1", "condition"],
  ["改造8个乡镇的18所学校。", "8", "condition"],
  ["支持5个县的30所学校。", "5", "condition"],
  ["申请人应当具备下列条件:从教20年以上,获得县级表彰2次。", "2", "condition"],
  ["新增学位1.2万个(依据常住人口增长3万人的预测)。", "3", "no-commitment"],
  ["全县总面积2100平方公里。", "2100", "no-commitment"],
  ["全县下辖14个乡镇。", "14", "no-commitment"],
  ["笔试占60%,面试占40%。", "60", "condition"],
  ["评价体系由36个观测点构成。", "36", "enumeration"],
  ["选派40名教师到6个县支教。", "6", "condition"],
  ["实施两次“春风行动”。", "两", "enumeration"],
  ["每学期开展排查3次。", "3", "no-commitment"],
  ["经费增加到2倍。", "2", "no-unit"],
  ["从国际比较看,高等教育毛入学率普遍超过70%。", "70", "no-commitment"],
  ["上轮规划曾提出毛入园率达到58%。", "58", "no-commitment"],
  ["帮助尚未达标的3个县补齐短板。", "3", "no-commitment"],
  ["经费测算依据:每班配备教师2名。", "2", "enumeration"],
  ["新建高中28所(一贯制学校按2所计算)。", "2", "condition"],
  ["申报材料一式3份。", "3", "enumeration"],
] as const;

it.each(LEFT_OUT)("tells why a number of 「%s」 is no record: %s", (text, exact, reason) => {
  const { ledger } = read(text);
  expect(
    ledger.filter((entry) => entry.exact === exact).map((entry) => entry.as === "left-out" && entry.reason),
  ).toContain(reason);
});
