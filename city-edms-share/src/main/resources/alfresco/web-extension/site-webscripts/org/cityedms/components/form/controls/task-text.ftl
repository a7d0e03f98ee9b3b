<#--
   What a task tells: with its lines, and nothing where there is nothing to tell.
   control-param "tone": "warning" or "report", to be set apart
-->
<#assign told = field.value?string?trim>
<#if told != "">
<div class="form-field city-edms-task-field<#if field.control.params.tone??> city-edms-task-${field.control.params.tone?html}</#if>">
   <div class="viewmode-field">
      <span class="viewmode-label">${field.label?html}:</span>
      <span class="viewmode-value city-edms-task-text">${told?html}</span>
   </div>
</div>
</#if>
