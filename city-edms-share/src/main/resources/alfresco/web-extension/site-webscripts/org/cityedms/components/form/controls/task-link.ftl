<#--
   The task on the page of city-edms, where everything can be done with it.
   control-param "hint": {message key} of what can be done there
-->
<#include "/org/alfresco/components/form/controls/common/utils.inc.ftl" />
<#assign task = field.value?string?trim>
<#if task != "">
<div class="form-field city-edms-task-field city-edms-task-link">
   <a href="${url.context}/page/city-edms-registers#/tasks/${task?url}">${field.label?html}</a>
   <#if form.mode == "edit"><span class="city-edms-task-hint">${msgValue(field.control.params.hint)?html}</span></#if>
</div>
</#if>
