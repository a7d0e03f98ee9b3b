<#-- A day of the office, wherever the reader is; task-form.js writes it, and whether it is over while the task runs. -->
<#assign moment = field.value?string?trim>
<#if moment != "">
<div class="form-field city-edms-task-field">
   <div class="viewmode-field">
      <span class="viewmode-label">${field.label?html}:</span>
      <span class="viewmode-value" data-city-edms-day="${moment?html}"<#if form.mode == "edit"> data-city-edms-running="true"</#if>>${moment?html}</span>
   </div>
</div>
</#if>
