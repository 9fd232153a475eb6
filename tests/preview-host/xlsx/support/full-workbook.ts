import { contentTypes, relationships, worksheet, zipParts, type Parts } from "./package-fixture";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const sheet1 = worksheet(
  '<sheetPr codeName="Trang1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<dimension ref="A1:F6"/>' +
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C4" sqref="C4"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15.75"/>' +
    '<cols><col min="1" max="1" width="28.5" customWidth="1"/><col min="2" max="3" width="10" style="2" customWidth="1"/><col min="5" max="5" width="12" hidden="1" customWidth="1"/></cols>' +
    "<sheetData>" +
    '<row r="1" spans="1:6" ht="33" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>' +
    '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" s="2"><v>32874</v></c></row>' +
    '<row r="3" hidden="1"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>0.1</v></c><c r="D3" s="3"><f>B3*2</f><v>0.2</v></c></row>' +
    '<row r="4"><c r="A4"><v>1.50</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c></row>' +
    '<row r="6"><c r="F6" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>' +
    "</sheetData>" +
    '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/>' +
    '<autoFilter ref="A2:D4"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
    '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
    '<conditionalFormatting sqref="B3:B4"><cfRule type="expression" dxfId="0" priority="2"><formula>$B3&gt;1</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="D3:D4"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" imeMode="on" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Sai" error="Chọn trong danh sách" sqref="E2:E9"><formula1>"Nam,Nữ"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A2" r:id="rId1" display="xa"/><hyperlink ref="A3" location="\'Ẩn đi\'!A1" tooltip="tới"/></hyperlinks>' +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape" horizontalDpi="300" r:id="rId2"/>' +
    '<headerFooter differentFirst="1"><oddHeader>&amp;LTrái&amp;C&amp;"Arial,Bold"Giữa&amp;RPhải</oddHeader><oddFooter>&amp;CTrang &amp;P</oddFooter><firstHeader>&amp;CĐầu</firstHeader></headerFooter>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
    '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>' +
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1"/></ext></extLst>',
);

const styles =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0&quot; kg&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="14"/><color theme="4" tint="-0.25"/><name val=".VnTime"/><family val="2"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top style="thin"><color auto="1"/></top><bottom style="double"><color rgb="FF00FF00"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="centerContinuous" vertical="center" wrapText="1"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0" hidden="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const strings =
  `<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>Danh sách lớp</t></si><si><r><rPr><b/></rPr><t>Họ</t></r><r><t xml:space="preserve"> tên</t></r></si>` +
  '<si><t>có _x0041_ và _x005F_x0041_</t></si><si><t xml:space="preserve"> hai\ndòng </t></si></sst>';

const chartPart =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>' +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:gradFill/></c:spPr><c:val><c:numRef><c:f>\'Lớp 1\'!$B$3:$B$4</c:f></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>';

const anchor = (column: number, inner: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${column + 2}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;

const drawing =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  anchor(
    6,
    '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Hình 1"/><xdr:cNvSpPr/></xdr:nvSpPr></xdr:sp>',
  ) +
  anchor(
    8,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Biểu đồ cũ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>',
  ) +
  "</xdr:wsDr>";

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>' +
  '<v:shape id="_x0000_s1026" type="#_x0000_t201"><v:textbox><div>Nút<br></div></v:textbox><x:ClientData ObjectType="Button"></x:ClientData></v:shape></xml>';

/** A workbook with about everything a participant's file may hold; sheets "Lớp 1", a chart sheet, "Ẩn đi". */
export function fullWorkbookParts(): Parts {
  return {
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": `${TYPE}.sheet.main+xml`,
      "xl/worksheets/sheet1.xml": `${TYPE}.worksheet+xml`,
      "xl/worksheets/sheet2.xml": `${TYPE}.worksheet+xml`,
      "xl/chartsheets/sheet1.xml": `${TYPE}.chartsheet+xml`,
      "xl/styles.xml": `${TYPE}.styles+xml`,
      "xl/sharedStrings.xml": `${TYPE}.sharedStrings+xml`,
      "xl/calcChain.xml": `${TYPE}.calcChain+xml`,
      "xl/comments1.xml": `${TYPE}.comments+xml`,
      "xl/tables/table1.xml": `${TYPE}.table+xml`,
      "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }),
    "_rels/.rels": relationships(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
      ["rId3", "extended-properties", "docProps/app.xml"],
    ),
    "xl/workbook.xml":
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
      '<workbookPr codeName="SoLop"/><bookViews><workbookView xWindow="120" activeTab="0"/></bookViews>' +
      '<sheets><sheet name="Lớp 1" sheetId="1" r:id="rId1"/><sheet name="Đồ thị" sheetId="5" r:id="rId7"/><sheet name="Ẩn đi" sheetId="2" state="hidden" r:id="rId2"/></sheets>' +
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Lớp 1\'!$A$2:$D$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'Lớp 1\'!$A$1:$F$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Lớp 1\'!$A:$A,\'Lớp 1\'!$1:$2</definedName><definedName name="Riêng" localSheetId="2">\'Ẩn đi\'!$A$1</definedName><definedName name="Tổng" comment="cả lớp">\'Lớp 1\'!$D$3</definedName></definedNames>' +
      '<calcPr calcId="191029"/></workbook>',
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
      ["rId6", "customXml", "../customXml/item1.xml"],
      ["rId7", "chartsheet", "chartsheets/sheet1.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheet1,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "hyperlink", "https://example.com/?a=1&amp;b=2", true],
      ["rId2", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId3", "drawing", "../drawings/drawing1.xml"],
      ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId5", "comments", "../comments1.xml"],
      ["rId6", "table", "../tables/table1.xml"],
    ),
    "xl/worksheets/sheet2.xml": worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"><sheetViews/></chartsheet>`,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": strings,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="D3" i="1"/></calcChain>`,
    "xl/printerSettings/printerSettings1.bin": "DEVMODE",
    "xl/drawings/drawing1.xml": drawing,
    "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"]),
    "xl/charts/chart1.xml": chartPart,
    "xl/drawings/vmlDrawing1.vml": vml,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>Trần Thị B</author></authors><commentList><comment ref="A2" authorId="0" shapeId="0"><text><r><rPr><b/></rPr><t>Chú </t></r><r><t>ý</t></r></text></comment></commentList></comments>`,
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="3" name="Bang" displayName="Bang" ref="A2:B4" totalsRowShown="0" headerRowDxfId="0"><autoFilter ref="A2:B4"/><tableColumns count="2"><tableColumn id="1" name="Họ tên" dataDxfId="0"/><tableColumn id="2" name="Điểm"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    "customXml/item1.xml": '<?xml version="1.0"?>\n<đề xmlns="urn:khac">giữ nguyên</đề>',
    "customXml/itemProps1.xml":
      '<ds:datastoreItem ds:itemID="{0A0B0C0D-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    "customXml/_rels/item1.xml.rels": relationships(["rId1", "customXmlProps", "itemProps1.xml"]),
    "docProps/app.xml":
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><TitlesOfParts><a/></TitlesOfParts><Company>Xã Mẫu</Company></Properties>',
    "docProps/core.xml":
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Trần Thị B</dc:creator></cp:coreProperties>',
    "unknown/leftover.bin": "nobody refers to this part",
  };
}

export const fullWorkbook = (): Uint8Array => zipParts(fullWorkbookParts());
