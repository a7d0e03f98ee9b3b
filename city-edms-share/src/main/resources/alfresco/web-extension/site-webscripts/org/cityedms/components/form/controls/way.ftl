<#--
   A way of receipt or dispatch, by the council's directory: ways.js asks the repository how it is called and which others
   there are. As in choice.ftl an open choice is not sent at all, and one once made can be changed and not opened again.
-->
<#assign chosen = field.value?string>
<div class="form-field">
   <#if form.mode == "view">
      <div class="viewmode-field">
         <span class="viewmode-label">${field.label?html}:</span>
         <span class="viewmode-value"<#if chosen != ""> id="${fieldHtmlId?html}" data-city-edms-way="${chosen?html}"</#if>><#if chosen == "">${msg("form.control.novalue")?html}<#else>${chosen?html}</#if></span>
      </div>
   <#else>
      <label for="${fieldHtmlId?html}">${field.label?html}:</label>
      <select id="${fieldHtmlId?html}" name="<#if chosen == "">-<#else>${field.name?html}</#if>" tabindex="0" data-city-edms-way="${chosen?html}"
              onchange="this.name = this.value === '' ? '-' : '${field.name?js_string?html}'"<#if field.disabled> disabled="disabled"</#if>>
         <#if chosen == "">
            <option value="" selected="selected">&#8212;</option>
         <#else>
            <option value="${chosen?html}" selected="selected">${chosen?html}</option>
         </#if>
      </select>
   </#if>
</div>
<#if form.mode != "view" || chosen != "">
<script type="text/javascript">//<![CDATA[
   YAHOO.util.Event.onContentReady("${fieldHtmlId?js_string}", function() { CityEdms.showWay(this); });
//]]></script>
</#if>
