<?xml version="1.0" encoding="UTF-8"?>
<!-- Completes share-config-custom.xml with the kinds of documents, as the platform's model has them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:d="http://www.alfresco.org/model/dictionary/1.0" exclude-result-prefixes="d">
  <xsl:param name="model"/>
  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:variable name="card" select="'ce:document'"/>
  <xsl:variable name="kinds" select="document($model)/d:model/d:types/d:type[d:parent = $card]/@name"/>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- The forms of a document with a card are those of each kind. -->
  <xsl:template match="config[@evaluator = 'node-type' and @condition = 'ce:document']">
    <xsl:copy-of select="."/>
    <xsl:variable name="forms" select="node()"/>
    <xsl:for-each select="$kinds">
      <xsl:text>&#10;&#10;  </xsl:text>
      <config evaluator="node-type" condition="{.}">
        <xsl:copy-of select="$forms"/>
      </config>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="processing-instruction('kinds')">
    <xsl:for-each select="$kinds">
      <xsl:if test="position() &gt; 1">
        <xsl:text>&#10;        </xsl:text>
      </xsl:if>
      <subtype name="{.}"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
