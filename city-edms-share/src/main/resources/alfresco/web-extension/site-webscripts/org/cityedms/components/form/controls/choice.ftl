<#--
   A choice that may be left open. Share's own selectone.ftl would store the empty text, which a list constraint refuses:
   here an open choice is not sent at all ("-" is the name that Share's forms leave out). A choice once made can be
   changed and not opened again.
   control-param "options": value|{message key} of each choice, with commas between
-->
<#include "/org/alfresco/components/form/controls/common/utils.inc.ftl" />
<#assign chosen = field.value?string>
<#assign label = chosen>
<#list field.control.params.options?split(",") as option>
   <#if option?split("|")[0] == chosen>
      <#assign label = msgValue(option?split("|")[1])>
   </#if>
</#list>
<div class="form-field">
   <#if form.mode == "view">
      <div class="viewmode-field">
         <span class="viewmode-label">${field.label?html}:</span>
         <span class="viewmode-value"><#if chosen == "">${msg("form.control.novalue")?html}<#else>${label?html}</#if></span>
      </div>
   <#else>
      <label for="${fieldHtmlId?html}">${field.label?html}:</label>
      <select id="${fieldHtmlId?html}" name="<#if chosen == "">-<#else>${field.name?html}</#if>" tabindex="0"
              onchange="this.name = this.value === '' ? '-' : '${field.name?js_string?html}'"<#if field.disabled> disabled="disabled"</#if>>
         <#if chosen == "">
            <option value="" selected="selected">&#8212;</option>
         </#if>
         <#list field.control.params.options?split(",") as option>
            <#assign choice = option?split("|")>
            <option value="${choice[0]?html}"<#if choice[0] == chosen> selected="selected"</#if>>${msgValue(choice[1])?html}</option>
         </#list>
      </select>
   </#if>
</div>
