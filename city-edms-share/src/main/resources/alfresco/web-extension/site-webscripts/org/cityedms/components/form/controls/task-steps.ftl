<#--
   The buttons that complete a task, with what they need; Share's own are in the language of Share and ask for nothing.
   control-param "steps": code|{message key}|"text" where the field above must be filled, with commas between
-->
<#include "/org/alfresco/components/form/controls/common/utils.inc.ftl" />
<#if form.mode == "edit">
<div class="form-field city-edms-task-steps" id="${fieldHtmlId?html}">
   <div id="${fieldHtmlId?html}-refusal" class="city-edms-task-refusal" role="alert"></div>
   <#list field.control.params.steps?split(",") as step>
      <#assign parts = step?split("|")>
      <button type="button" class="<#if step_index == 0>city-edms-task-primary</#if>" data-step="${parts[0]?html}"<#if parts[2] == "text"> data-needs-text="true"</#if>>${msgValue(parts[1])?html}</button>
   </#list>
</div>
<script type="text/javascript">//<![CDATA[
   new CityEdms.TaskSteps("${fieldHtmlId?js_string}", "${field.name?js_string}", "${args.htmlid?js_string}_prop_bpm_comment");
//]]></script>
</#if>
